<?xml version="1.0" encoding="UTF-8"?>
<!-- 税务登记：核心征管明文应答 → 标准结果 · the tax core system's open answer to the standard's result -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="http://www.chinatax.gov.cn/spec/"
                xpath-default-namespace="http://www.chinatax.gov.cn/dataspec/"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes"/>
  <xsl:strip-space elements="*"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- 原因中以字段名开头的，指向申请表的哪一项 · which datum of the form a native field name is -->
  <xsl:variable name="fields" as="map(*)" select="map{
    'nsrsbh': '/taxpayerRegistrationRequest/creditCode',
    'nsrmc': '/taxpayerRegistrationRequest/company/name',
    'zcdzxzqhszDm': '/taxpayerRegistrationRequest/company/premises/address/division',
    'fddbrsfzjhm': '/taxpayerRegistrationRequest/company/legalRepresentative/identityDocument/number',
    'cwfzrsfzjhm': '/taxpayerRegistrationRequest/tax/financialOfficer/identityDocument/number',
    'bsrsfzjhm': '/taxpayerRegistrationRequest/tax/taxHandler/identityDocument/number'}"/>

  <xsl:template match="/s:service">
    <xsl:variable name="message" select="s:head/s:rtn_msg"/>
    <xsl:variable name="field" select="$fields(substring-before($message/s:Reason, ':'))"/>
    <answer xmlns="urn:yibiao:adapter-kit" code="{s:code(.)}" message="{s:words($message)}">
      <xsl:if test="exists($field)">
        <xsl:attribute name="field" select="$field"/>
      </xsl:if>
      <xsl:apply-templates select="s:body/taxML"/>
    </answer>
  </xsl:template>

  <!-- 仅 0/000 为成功；互相矛盾的代码或登记后状态不正常，另成代码 ·
       only 0 with 000 is success; a contradiction, or a state that is not normal, is a code of its own -->
  <xsl:function name="s:code" as="xs:string">
    <xsl:param name="service" as="element(s:service)"/>
    <xsl:variable name="rtn" select="string($service/s:head/s:rtn_code)"/>
    <xsl:variable name="code" select="string($service/s:head/s:rtn_msg/s:Code)"/>
    <xsl:variable name="state" select="$service/s:body/taxML/djxx/nsrzt_dm"/>
    <xsl:sequence select="
      if ($rtn = '9' and $code ne '000') then $code
      else if ($rtn ne '0' or $code ne '000') then $rtn || '/' || $code
      else if ($state and $state ne '03') then '000/' || $state
      else $code"/>
  </xsl:function>

  <xsl:function name="s:words" as="xs:string">
    <xsl:param name="message" as="element(s:rtn_msg)"/>
    <xsl:sequence select="string-join(($message/s:Message, $message/s:Reason)[. ne ''], '：')"/>
  </xsl:function>

  <xsl:template match="taxML">
    <taxpayerRegistrationResult xmlns="urn:yibiao:standard:v1">
      <xsl:apply-templates select="djxx, sfzrdList/sfzrd"/>
    </taxpayerRegistrationResult>
  </xsl:template>

  <xsl:template match="djxx" xmlns="urn:yibiao:standard:v1">
    <taxpayerNumber>{nsrsbh}</taxpayerNumber>
    <registrationSerial>{djxh}</registrationSerial>
    <state>{nsrzt_dm}</state>
    <taxAuthorityCode>{swjg_dm}</taxAuthorityCode>
    <taxAuthorityName>{swjgmc}</taxAuthorityName>
    <registeredOn>{djrq}</registeredOn>
  </xsl:template>

  <xsl:template match="sfzrd" xmlns="urn:yibiao:standard:v1">
    <taxType>
      <code>{zsxmDm}</code>
      <name>{zsxmmc}</name>
      <period>{nsqxDm}</period>
      <rate>{sl1}</rate>
    </taxType>
  </xsl:template>
</xsl:stylesheet>
